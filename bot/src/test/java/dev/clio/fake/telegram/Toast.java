package dev.clio.fake.telegram;

/**
 * What the presser of a button sees for a moment.
 *
 * @param text empty: the button only stops spinning
 * @param alert stays until it is closed
 * @param url opened, or empty
 */
public record Toast(String text, boolean alert, String url) {}
