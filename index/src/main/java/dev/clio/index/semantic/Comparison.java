package dev.clio.index.semantic;

/**
 * How near a passage comes to a question, part by part. Cosines are -1 to 1; 0 where a part holds
 * no piece.
 *
 * @param nearest for each part and each piece of the question the cosine of the nearest piece in
 *     the part (MaxSim of ColBERT, Khattab and Zaharia 2020)
 * @param second the same by the second encoder
 * @param gists for each part the cosine of the mean of its pieces with the question as a whole
 */
@SuppressWarnings("ArrayRecordComponent")
public record Comparison(double[][] nearest, double[][] second, double[] gists) {}
