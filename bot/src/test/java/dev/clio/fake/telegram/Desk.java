package dev.clio.fake.telegram;

/** Answers calls that came through: counts and checks them, minds flood control, plays them. */
final class Desk {
  private final Methods methods;
  private final Calls calls;
  private final Flood flood;
  private final Checks checks;

  Desk(World world, Calls calls, Flood flood, Checks checks) {
    this.methods = new Methods(world);
    this.calls = calls;
    this.flood = flood;
    this.checks = checks;
  }

  /** Also what then goes wrong is counted and checked. */
  void note(Request request) {
    calls.count(request);
    checks.check(request);
  }

  /** The bot must wait, and is watched whether it does. */
  Refused later(Request request, int seconds) {
    flood.told(request, seconds);
    return Refused.later(seconds);
  }

  Answer answer(Request request) {
    try {
      Method method =
          methods.find(request.method()).orElseThrow(() -> new Refused(404, "Not Found"));
      flood.admit(request);
      return Answer.of(method.call(request));
    } catch (Refused refused) {
      return refused.answer();
    } catch (RuntimeException bug) {
      checks.violated("the fake itself failed at " + request.method() + ": " + bug);
      return new Refused(500, "Internal Server Error").answer();
    }
  }
}
