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
    private int deeds;
    private int done;
    private int failures;
    private int rounds;
    private int traced;

    Verdict(Leaks leaks) {
        this.leaks = leaks;
    }

    /** @return whether its doer was told that it failed */
    boolean judge(String troubles, Deed deed) throws Exception {
        deeds++;
        var ears = deed.ears();
        var told = deed.wasToldDone();
        var claimed = ears.heard(CLAIM);
        ears.answers().forEach(answer -> leaks.in(answer.body()).ifPresent(leak -> add("leaks", troubles, deed, leak)));
        references.addAll(ears.references());
        var answered = !ears.answers().isEmpty() && !ears.answers().getLast().body().isEmpty();
        if (!told && answered && ears.references().isEmpty()) {
            add("without a reference", troubles, deed, ears.answers().getLast().body());
        }
        if (deed.name().equals("sign in") && ears.wasSentTo("?error")) {
            add("wrongly told", troubles, deed, "that the password is wrong");
        }
        var traces = deed.traces().count();
        if (deed.isForbidden()) {
            if (traces.contains(1L)) {
                add("allowed", troubles, deed, "");
            }
            return false;
        }
        var none = traces.stream().allMatch(count -> count == 0);
        var all = traces.stream().allMatch(count -> count == 1);
        if (!none && !all) {
            add("half done", troubles, deed, traces.toString());
        }
        if (told && none) {
            add("wrongly told", troubles, deed, "that it is done");
        }
        if (!told && all && claimed) {
            add("wrongly told", troubles, deed, "that nothing was changed");
        }
        done += told ? 1 : 0;
        failures += told ? 0 : 1;
        return !told;
    }

    void judgeAgain(String troubles, Deed deed) throws Exception {
        var traces = deed.traces().count();
        if (traces.stream().anyMatch(count -> count > 1)) {
            add("done twice", troubles, deed, traces.toString());
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
        return rounds == 0 ? 0 : deeds / rounds;
    }

    boolean held() {
        return wrong.isEmpty() && done > 0 && failures > 0 && traced > 0;
    }

    @Override
    public String toString() {
        return "%d done, %d told that they failed, %d references, %s".formatted(done, failures, traced, wrong.isEmpty() ? "nothing wrong"
                : String.join("; ", wrong.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue().size()).toList()));
    }

    private void add(String what, String troubles, Deed deed, String detail) {
        add(what, troubles + " " + deed.name() + ": " + (detail.length() > 300 ? detail.substring(0, 300) : detail));
    }

    private void add(String what, String detail) {
        wrong.computeIfAbsent(what, none -> new ArrayList<>()).add(detail);
        System.out.println("  " + what + " " + detail);
    }
}
