package org.pupitre.ui.looks;

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
public final class Contrast {
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final double[] LINEAR = linear();

    private Contrast() {}

    /** Of two colours as 0xRRGGBB. */
    public static double of(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return WEIGHTS[0] * LINEAR[(rgb >> 16) & 255] + WEIGHTS[1] * LINEAR[(rgb >> 8) & 255]
                + WEIGHTS[2] * LINEAR[rgb & 255];
    }

    private static double[] linear() {
        double[] linear = new double[256];
        for (int i = 0; i < linear.length; i++) {
            double share = i / 255.0;
            linear[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
