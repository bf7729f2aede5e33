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

    void play(List<FaultScenario> scenarios, Verdict verdict) throws Exception {
        together(scenarios, scenario -> () -> getReady(scenario), true);
        scenarios.forEach(scenario -> scenario.heard().forget());
        for (var trouble : troubles) {
            trouble.begin(cluster, node, random);
        }
        try {
            together(scenarios, FaultScenario::click, false);
        } finally {
            for (var trouble : troubles) {
                trouble.end(cluster, node);
            }
        }
        node.awaitReady();
        settle();
        var failed = new ArrayList<FaultScenario>();
        for (var scenario : scenarios) {
            if (verdict.judge(troubles.toString(), scenario)) {
                failed.add(scenario);
            }
            scenario.heard().forget();
        }
        together(failed, FaultScenario::again, false);
        settle();
        for (var scenario : failed) {
            verdict.judgeAgain(troubles.toString(), scenario);
            scenario.heard().forget();
        }
    }

    /** A pool that has just lost all that it had takes a moment; people try again. */
    private static void getReady(FaultScenario scenario) throws Exception {
        for (var left = 2; left > 0; left--) {
            try {
                scenario.ready().take();
                return;
            } catch (RuntimeException notYet) {
                Thread.sleep(1_000);
            }
        }
        scenario.ready().take();
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

        FaultScenario.Step of(FaultScenario scenario);
    }

    private static void together(List<FaultScenario> scenarios, Part part, boolean mustSucceed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var steps = scenarios.stream().map(scenario -> (Callable<String>) () -> attempt(scenario, part.of(scenario))).toList();
            for (var step : threads.invokeAll(steps)) {
                if (mustSucceed && !step.get().isEmpty()) {
                    throw new IllegalStateException("could not even get ready to " + step.get());
                }
            }
        }
    }

    private static String attempt(FaultScenario scenario, FaultScenario.Step step) {
        try {
            step.take();
            return "";
        } catch (Exception failed) {
            return scenario.name() + ": " + failed + scenario.heard().texts();
        }
    }
}
