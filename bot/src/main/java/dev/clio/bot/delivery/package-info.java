/**
 * What every platform needs to deliver: a queue with pace and order, keys for buttons, receipts for
 * updates. Front doors: {@link dev.clio.bot.delivery.OutgoingQueue}, {@link
 * dev.clio.bot.delivery.ActionShelf}, {@link dev.clio.bot.delivery.Receipts}.
 */
@NullMarked
package dev.clio.bot.delivery;

import org.jspecify.annotations.NullMarked;
