package dev.clio.bot.bench;

/**
 * What was measured.
 *
 * @param passages in the collection
 * @param questions asked after the warm-up
 * @param passagesPerSecond read, split, searched for dates and indexed, by the clock on the wall
 * @param indexProcessorSeconds processor time that all threads took for it
 * @param learntPerSecond passages whose meaning was learnt, by the clock on the wall; 0 if none was
 * @param p50Millis half of the answers took at most this long by the clock on the wall
 * @param p99Millis 99 of 100 answers did
 * @param processorMillis median of the processor time of an answer; other programs on the machine
 *     do not count in it
 * @param excerpts share of the questions with the passage that they were made from among the
 *     excerpts
 * @param heapMegabytes used after a collection of garbage
 * @param peakMegabytes the most that the heap held at any time, garbage too
 * @param mostMegabytes the most that it may hold
 * @param resident what the process holds in memory
 * @param indexMegabytes size on disk of the index and of the vectors
 * @param load mean number of programs that wanted a processor at the end, or a negative number
 */
public record Speed(
    int passages,
    int questions,
    double passagesPerSecond,
    double indexProcessorSeconds,
    double learntPerSecond,
    double p50Millis,
    double p99Millis,
    double processorMillis,
    double excerpts,
    long heapMegabytes,
    long peakMegabytes,
    long mostMegabytes,
    Resident resident,
    double indexMegabytes,
    double load) {}
