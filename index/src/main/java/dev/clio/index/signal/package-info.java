/**
 * Evidence that a passage answers a question: named signals, one file each, and their weights.
 * Front doors: {@link dev.clio.index.signal.InquiryReader} and {@link
 * dev.clio.index.signal.Signals}.
 */
@NullMarked
package dev.clio.index.signal;

import org.jspecify.annotations.NullMarked;
