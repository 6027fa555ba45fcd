package dev.clio.fake.telegram;

/** What a call wants of a chat, from least to most. */
enum Access {
  READ,
  EDIT,
  WRITE
}
