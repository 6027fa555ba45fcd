package dev.clio.index;

/**
 * A part of the library that a question can be kept to: a pack, or what was uploaded in one place.
 *
 * @param id what selections call it
 * @param uploaded whether it was uploaded, and can be changed while Clio runs
 * @param passages number of passages that can be found now
 * @param files number of files that were read
 */
public record Collection(String id, String title, boolean uploaded, int passages, int files) {}
