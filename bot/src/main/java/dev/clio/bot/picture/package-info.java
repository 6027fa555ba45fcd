/**
 * Pictures as PNG, drawn without any font of the machine. Front door: {@link
 * dev.clio.bot.picture.Canvas}.
 */
@NullMarked
package dev.clio.bot.picture;

import org.jspecify.annotations.NullMarked;
