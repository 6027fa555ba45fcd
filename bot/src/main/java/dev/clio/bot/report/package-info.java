/** Tables as files that a spreadsheet opens. Front door: {@link dev.clio.bot.report.Sheet}. */
@NullMarked
package dev.clio.bot.report;

import org.jspecify.annotations.NullMarked;
