package dev.clio.bot.chat;

/**
 * Somebody who talks to Clio. Equal by account: people change their names.
 *
 * @param account what the platform calls the account for good
 * @param name what others see, at this moment
 */
public record Person(PlatformName platform, String account, String name) {
  public Person {
    if (account.isBlank()) {
      throw new IllegalArgumentException("a person has an account");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person
        && platform.equals(person.platform)
        && account.equals(person.account);
  }

  @Override
  public int hashCode() {
    return 31 * platform.hashCode() + account.hashCode();
  }
}
