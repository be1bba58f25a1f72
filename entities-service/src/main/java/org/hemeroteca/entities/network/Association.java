package org.hemeroteca.entities.network;

/** How closely two actors belong together, whatever their fame. */
final class Association {
    private Association() {}

    /**
     * The normalised pointwise mutual information of two actors: 1 when neither is named without the other, 0 when they meet as
     * often as chance has it, towards -1 when less (Bouma, 2009).
     *
     * @param both units that name both, at least 1
     * @param one units that name the one
     * @param other units that name the other
     * @param all units that name anybody
     */
    static double npmi(long both, long one, long other, long all) {
        double together = (double) both / all;
        if (together >= 1) {
            return 1;
        }
        double apart = ((double) one / all) * ((double) other / all);
        double npmi = Math.log(together / apart) / -Math.log(together);
        return Math.round(Math.max(-1, Math.min(1, npmi)) * 10_000) / 10_000.0;
    }
}
