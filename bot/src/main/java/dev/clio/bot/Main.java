package dev.clio.bot;

/** Starts Clio. */
public final class Main {
  private Main() {}

  /** Prints the version that was built. */
  public static void main(String[] arguments) {
    System.out.println("Clio " + Main.class.getPackage().getImplementationVersion());
  }
}
