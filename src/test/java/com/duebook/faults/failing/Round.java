package com.duebook.faults.failing;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.Node;
import com.duebook.cluster.load.Books;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Everybody gets ready, something breaks, everybody clicks; then all is well again, and whoever was told of a failure does it again. */
final class Round {

    private static final long PATIENCE = 40_000_000_000L;

    private final Cluster cluster;
    private final Node node;
    private final Set<Trouble> troubles;
    private final Random random;

    Round(Cluster cluster, Node node, Set<Trouble> troubles, Random random) {
        this.cluster = cluster;
        this.node = node;
        this.troubles = troubles;
        this.random = random;
    }

    void play(List<Deed> deeds, Verdict verdict) throws Exception {
        together(deeds, deed -> () -> getReady(deed), true);
        deeds.forEach(deed -> deed.ears().forget());
        for (var trouble : troubles) {
            trouble.begin(cluster, node, random);
        }
        try {
            together(deeds, Deed::click, false);
        } finally {
            for (var trouble : troubles) {
                trouble.end(cluster, node);
            }
        }
        node.awaitReady();
        settle();
        var failed = new ArrayList<Deed>();
        for (var deed : deeds) {
            if (verdict.judge(troubles.toString(), deed)) {
                failed.add(deed);
            }
            deed.ears().forget();
        }
        together(failed, Deed::again, false);
        settle();
        for (var deed : failed) {
            verdict.judgeAgain(troubles.toString(), deed);
            deed.ears().forget();
        }
    }

    /** A pool that has just lost all that it had takes a moment; people try again. */
    private static void getReady(Deed deed) throws Exception {
        for (var left = 2; left > 0; left--) {
            try {
                deed.ready().take();
                return;
            } catch (RuntimeException notYet) {
                Thread.sleep(1_000);
            }
        }
        deed.ready().take();
    }

    /** What goes on behind people's backs has come to rest. */
    private void settle() throws Exception {
        var books = new Books(cluster.store());
        var begun = System.nanoTime();
        while (books.number("select count(*) from work_item where kind = 'stripe.event'") > 0 && System.nanoTime() - begun < PATIENCE) {
            Thread.sleep(100);
        }
    }

    private interface Part {

        Deed.Step of(Deed deed);
    }

    private static void together(List<Deed> deeds, Part part, boolean mustSucceed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var steps = deeds.stream().map(deed -> (Callable<String>) () -> attempt(deed, part.of(deed))).toList();
            for (var step : threads.invokeAll(steps)) {
                if (mustSucceed && !step.get().isEmpty()) {
                    throw new IllegalStateException("could not even get ready to " + step.get());
                }
            }
        }
    }

    private static String attempt(Deed deed, Deed.Step step) {
        try {
            step.take();
            return "";
        } catch (Exception failed) {
            return deed.name() + ": " + failed + deed.ears().texts();
        }
    }
}
