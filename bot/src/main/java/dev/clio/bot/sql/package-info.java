/**
 * Keeps what must outlive the process: SQLite in the data folder, or PostgreSQL. Implements the
 * ports that features and platforms own. Front door: {@link dev.clio.bot.sql.Store}.
 */
@NullMarked
package dev.clio.bot.sql;

import org.jspecify.annotations.NullMarked;
