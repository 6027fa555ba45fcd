package dev.clio.bot.telegram;

import dev.clio.bot.chat.Posted;
import java.util.List;
import java.util.Locale;

/**
 * What a refusal of Telegram's means. It tells its reasons apart by words alone, most of which
 * appear under more than one code.
 */
final class Reasons {
  private static final List<String> GONE =
      List.of(
          "chat not found",
          "blocked by the user",
          "was kicked",
          "not a member",
          "user is deactivated",
          "message thread not found",
          "topic_deleted",
          "group chat was deactivated");

  private static final List<String> FORBIDDEN =
      List.of("not enough rights", "have no rights", "write_forbidden", "topic_closed");

  private static final List<String> NOT_EDITABLE =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "no text in the message to edit",
          "message_id_invalid");

  private Reasons() {}

  static Posted.Reason of(int code, String words) {
    if (says(words, GONE)) {
      return Posted.Reason.GONE;
    }
    return code == 403 || says(words, FORBIDDEN) ? Posted.Reason.FORBIDDEN : Posted.Reason.INVALID;
  }

  /** An edit that would change nothing. */
  static boolean isUnchanged(String words) {
    return says(words, List.of("message is not modified"));
  }

  /** A message that nothing can be put in the place of. */
  static boolean isNotEditable(String words) {
    return says(words, NOT_EDITABLE);
  }

  private static boolean says(String words, List<String> any) {
    String lower = words.toLowerCase(Locale.ROOT);
    return any.stream().anyMatch(lower::contains);
  }
}
