package com.duebook.faults.failing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was wrong with what people were told and with what became of it. */
final class Verdict {

    private static final String CLAIM = "Nothing was changed";

    private final Leaks leaks;
    private final Map<String, List<String>> wrong = new TreeMap<>();
    private final List<String> references = new ArrayList<>();
    private int scenarios;
    private int done;
    private int failures;
    private int rounds;
    private int traced;

    Verdict(Leaks leaks) {
        this.leaks = leaks;
    }

    /** @return whether its doer was told that it failed */
    boolean judge(String troubles, FaultScenario scenario) throws Exception {
        scenarios++;
        var heard = scenario.heard();
        var told = scenario.wasToldDone();
        var claimed = heard.heard(CLAIM);
        heard.answers().forEach(answer -> leaks.in(answer.body()).ifPresent(leak -> add("leaks", troubles, scenario, leak)));
        references.addAll(heard.references());
        var answered = !heard.answers().isEmpty() && !heard.answers().getLast().body().isEmpty();
        if (!told && answered && heard.references().isEmpty()) {
            add("without a reference", troubles, scenario, heard.answers().getLast().body());
        }
        if (scenario.name().equals("sign in") && heard.wasSentTo("?error")) {
            add("wrongly told", troubles, scenario, "that the password is wrong");
        }
        var traces = scenario.traces().count();
        if (scenario.isForbidden()) {
            if (traces.contains(1L)) {
                add("allowed", troubles, scenario, "");
            }
            return false;
        }
        var none = traces.stream().allMatch(count -> count == 0);
        var all = traces.stream().allMatch(count -> count == 1);
        if (!none && !all) {
            add("half done", troubles, scenario, traces.toString());
        }
        if (told && none) {
            add("wrongly told", troubles, scenario, "that it is done");
        }
        if (!told && all && claimed) {
            add("wrongly told", troubles, scenario, "that nothing was changed");
        }
        done += told ? 1 : 0;
        failures += told ? 0 : 1;
        return !told;
    }

    void judgeAgain(String troubles, FaultScenario scenario) throws Exception {
        var traces = scenario.traces().count();
        if (traces.stream().anyMatch(count -> count > 1)) {
            add("done twice", troubles, scenario, traces.toString());
        }
    }

    /** At the end of a round. */
    void read(String troubles, LogBook log) {
        rounds++;
        for (var reference : references) {
            log.complaint(reference).ifPresent(complaint -> add("badly logged", troubles + " " + complaint));
        }
        traced += references.size();
        references.clear();
    }

    void count(String what, String troubles, long count) {
        if (count > 0) {
            add(what, troubles + " " + count);
        }
    }

    int each() {
        return rounds == 0 ? 0 : scenarios / rounds;
    }

    boolean held() {
        return wrong.isEmpty() && done > 0 && failures > 0 && traced > 0;
    }

    @Override
    public String toString() {
        return "%d done, %d told that they failed, %d references, %s".formatted(done, failures, traced, wrong.isEmpty() ? "nothing wrong"
                : String.join("; ", wrong.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue().size()).toList()));
    }

    private void add(String what, String troubles, FaultScenario scenario, String detail) {
        add(what, troubles + " " + scenario.name() + ": " + (detail.length() > 300 ? detail.substring(0, 300) : detail));
    }

    private void add(String what, String detail) {
        wrong.computeIfAbsent(what, none -> new ArrayList<>()).add(detail);
        System.out.println("  " + what + " " + detail);
    }
}
