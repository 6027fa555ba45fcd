package dev.clio.bot.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Looks at everything on Discord's side that can be wrong, and says what to do. */
public final class DiscordCheckup {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * The intent to read every message, as an application of few servers and as one of many has it.
   */
  private static final long MESSAGE_CONTENT = 1 << 18 | 1 << 19;

  /** What Clio does in a server. */
  private static final List<Permission> NEEDED =
      List.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_EMBED_LINKS,
          Permission.MESSAGE_ATTACH_FILES,
          Permission.MESSAGE_HISTORY,
          Permission.CREATE_PUBLIC_THREADS);

  private final DiscordSettings settings;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * What was found.
   *
   * @param words what is so; where it is not well, followed by what to do
   */
  public record Finding(boolean well, String words) {}

  private DiscordCheckup(DiscordSettings settings) {
    this.settings = settings;
  }

  /** Asks Discord; blocks for half a minute at most. */
  public static List<Finding> of(DiscordSettings settings) {
    DiscordCheckup checkup = new DiscordCheckup(settings);
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      checkup.look(http);
    } catch (IOException outOfReach) {
      checkup.ill("cannot be reached (" + outOfReach.getMessage() + "): check the network");
    } catch (ParsingException nonsense) {
      checkup.ill("answers what Clio does not understand: check discord.api");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(checkup.findings);
  }

  private void look(HttpClient http) throws IOException, InterruptedException {
    HttpResponse<String> me = ask(http, "users/@me");
    if (me.statusCode() == 401) {
      ill(Verdict.UNKNOWN_TOKEN);
      return;
    }
    well("the token is " + DataObject.fromJson(ok(me)).getString("username") + "'s");
    DataObject application = DataObject.fromJson(ok(ask(http, "applications/@me")));
    intents(application.getLong("flags", 0));
    servers(DataArray.fromJson(ok(ask(http, "users/@me/guilds"))), application.getString("id"));
  }

  private void intents(long flags) {
    boolean allowed = (flags & MESSAGE_CONTENT) != 0;
    if (settings.readsEveryMessage() && !allowed) {
      ill(Verdict.INTENT_IS_OFF);
    } else if (!settings.readsEveryMessage() && allowed) {
      well(
          "the bot may read every message and does not: \"Message Content Intent\" can be switched"
              + " off in the developer portal");
    } else {
      well("what the bot may hear is what it needs");
    }
  }

  private void servers(DataArray servers, String application) {
    if (servers.isEmpty()) {
      ill("the bot is in no server: invite it with " + invitation(application));
      return;
    }
    well("the bot is in " + servers.length() + (servers.length() == 1 ? " server" : " servers"));
    for (int i = 0; i < servers.length(); i++) {
      DataObject server = servers.getObject(i);
      long permissions = server.getLong("permissions", 0);
      List<String> missing =
          Permission.getPermissions(permissions).contains(Permission.ADMINISTRATOR)
              ? List.of()
              : NEEDED.stream()
                  .filter(permission -> (permissions & permission.getRawValue()) == 0)
                  .map(Permission::getName)
                  .toList();
      if (!missing.isEmpty()) {
        ill(
            "in \"%s\" the bot lacks: %s; give its role these permissions"
                .formatted(Clean.line(server.getString("name")), String.join(", ", missing)));
      }
    }
  }

  /** The address under which somebody can invite the bot with all that it needs. */
  private static String invitation(String application) {
    return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
        .formatted(application, Permission.getRaw(NEEDED));
  }

  private HttpResponse<String> ask(HttpClient http, String path)
      throws IOException, InterruptedException {
    String base = settings.api().map(URI::toString).orElse(RestConfig.DEFAULT_BASE_URL);
    String folder = base.endsWith("/") ? base : base + "/";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(folder + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bot " + settings.token())
            .header("User-Agent", RestConfig.USER_AGENT)
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String ok(HttpResponse<String> response) throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException("it answers " + response.statusCode());
    }
    return response.body();
  }

  private void well(String words) {
    findings.add(new Finding(true, words));
  }

  private void ill(String words) {
    findings.add(new Finding(false, words));
  }
}
