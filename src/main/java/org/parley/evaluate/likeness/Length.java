package org.parley.evaluate.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.IsoDuration;

/** How long a stated duration is, so that 30 days and 720 hours are the same. */
public final class Length {
    private static final Pattern PARTS = Pattern.compile(
            "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
    private static final double TOLERANCE = 0.02;
    private static final double LEAST_TOLERANCE = 0.001;

    /** Whether two durations differ by no more than a fiftieth of the first. */
    public static boolean same(@Nullable IsoDuration gold, @Nullable IsoDuration other) {
        if (gold == null || other == null) {
            return gold == other;
        }
        double days = days(gold);
        return Math.abs(days - days(other)) <= Math.max(LEAST_TOLERANCE, TOLERANCE * days);
    }

    /** A duration in days: a year has 365, a month 30.4. */
    private static double days(IsoDuration duration) {
        Matcher parts = PARTS.matcher(duration.iso());
        if (!parts.matches()) {
            throw new IllegalStateException("A form of duration unknown here: " + duration);
        }
        double months = part(parts, 1) * 365 + part(parts, 2) * 30.4;
        double days = part(parts, 3) * 7 + part(parts, 4);
        double hours = part(parts, 5) / 24 + part(parts, 6) / 1440 + part(parts, 7) / 86400;
        return months > 0 ? rounded(months + days + hours, 3) : days + rounded(hours, 4);
    }

    private static double part(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static double rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }

    private Length() {}
}
