package com.duebook.credit.score.backtest;

import java.util.OptionalInt;

/**
 * What became of those whom a card put into a class, counted once for each month.
 *
 * @param className empty for those of whom too little was known
 * @param seen all of them
 * @param decided of those the half year after is over
 * @param bad of these, who became more than 60 days late or was written off within it
 */
public record ClassOutcome(String className, int seen, int decided, int bad) {

    /** In whole percent of what is decided; empty where nothing is. */
    public OptionalInt badRate() {
        return decided == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(Math.round(100.0 * bad / decided)));
    }
}
