package dev.clio.bot.discord;

import java.net.URI;
import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionController;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * How JDA is set up for Clio: few caches, few rights, virtual threads, no repetitions of its own.
 */
final class Login {
  private static final int MOST_SECONDS_TO_RECONNECT = 60;
  private static final int IDLE_CONNECTIONS = 32;

  private final DiscordSettings settings;
  private final ExecutorService threads;

  /**
   * A login.
   *
   * @param threads where requests run; not closed here
   */
  Login(DiscordSettings settings, ExecutorService threads) {
    this.settings = settings;
    this.threads = threads;
  }

  /**
   * JDA, not yet logged in.
   *
   * @param events gets every event, on JDA's own thread
   */
  JDABuilder builder(SessionController controller, EventListener events) {
    RestConfig rest = new RestConfig();
    settings.api().map(Login::slashed).ifPresent(rest::setBaseUrl);
    return JDABuilder.createLight(settings.token(), intents())
        .setRestConfig(rest)
        .setSessionController(controller)
        .setHttpClientBuilder(http())
        // JDA's own pool has a thread for each request in flight: more than a thousand under load.
        .setRateLimitElastic(threads, false)
        .setCallbackPool(threads, false)
        .setRequestTimeoutRetry(false)
        .setMaxReconnectDelay(MOST_SECONDS_TO_RECONNECT)
        .setEnableShutdownHook(false)
        .addEventListeners(events);
  }

  /** What may be done twice is repeated by those who know; nothing else may repeat anything. */
  private static OkHttpClient.Builder http() {
    return new OkHttpClient.Builder()
        .retryOnConnectionFailure(false)
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 10, TimeUnit.SECONDS));
  }

  private EnumSet<GatewayIntent> intents() {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (settings.readsEveryMessage()) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  private static String slashed(URI base) {
    String address = base.toString();
    return address.endsWith("/") ? address : address + "/";
  }

  /** Where the gateway stands. */
  String gateway() {
    return settings.gateway().map(URI::toString).orElse("wss://gateway.discord.gg/");
  }
}
