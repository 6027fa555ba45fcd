package dev.clio.fake.telegram;

/** What somebody is in a group, in the words of the Bot API. */
enum Membership {
  CREATOR,
  ADMINISTRATOR,
  MEMBER,
  LEFT
}
