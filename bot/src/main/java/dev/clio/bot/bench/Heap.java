package dev.clio.bot.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What this process holds in memory, in megabytes. */
final class Heap {
  private Heap() {}

  /** After a collection of garbage. */
  static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  /** The most that it held at any time: the sum of the pools' peaks, so never too little. */
  static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
            .sum()
        >> 20;
  }

  /** The most that it may hold. */
  static long most() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
