package dev.clio.fake.telegram;

/**
 * A topic of a forum.
 *
 * @param id the message_thread_id
 */
public record Topic(int id, String name) {}
