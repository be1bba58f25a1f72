package org.hemeroteca.systemtests;

/** A line of what a service tells of itself at {@code /q/metrics}. */
public final class Sample {
    private Sample() {}

    /** The number in {@code line}; what stands behind a number sign is an example of what was counted. */
    public static double value(String line) {
        var counted = line.split(" # ")[0];
        return Double.parseDouble(counted.substring(counted.lastIndexOf(' ')));
    }
}
