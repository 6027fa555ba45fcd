package dev.clio.fake.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** The real JDA on a fake Discord. */
record Bot(JDA jda, ExecutorService threads) implements AutoCloseable {
  /** Starts it; what happens is handed to {@code does} on a virtual thread. */
  static Bot on(FakeDiscord discord, Consumer<GenericEvent> does) throws InterruptedException {
    Bot bot = connecting(discord, Compression.ZLIB, does);
    bot.jda.awaitReady();
    return bot;
  }

  /** The same without waiting for it to be ready. */
  static Bot connecting(
      FakeDiscord discord,
      Compression compression,
      Consumer<GenericEvent> does,
      GatewayIntent... more) {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    var controller =
        new SessionControllerAdapter() {
          @Override
          public String getGateway() {
            return discord.gatewayUrl().toString();
          }

          // Without the pause between two sessions, which Discord asks for and tests do not.
          @Override
          protected void runWorker() {
            synchronized (lock) {
              if (workerHandle == null) {
                workerHandle = new QueueWorker(0);
                workerHandle.start();
              }
            }
          }
        };
    JDA jda =
        JDABuilder.createLight(
                discord.token(),
                EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES))
            .enableIntents(List.of(more))
            .setRestConfig(new RestConfig().setBaseUrl(discord.api().toString()))
            .setSessionController(controller)
            .setCompression(compression)
            .setEventPool(threads, false)
            .setRateLimitElastic(threads, false)
            .setCallbackPool(threads, false)
            .addEventListeners((EventListener) does::accept)
            .build();
    return new Bot(jda, threads);
  }

  /** Lets what is under way finish; {@code shutdownNow} would leave it waiting for ever. */
  @Override
  public void close() {
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(Duration.ofSeconds(10))) {
        throw new AssertionError("JDA does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }
}
