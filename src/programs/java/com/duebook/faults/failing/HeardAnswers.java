package com.duebook.faults.failing;

import com.duebook.client.Answer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that one person was told since they last forgot it. */
final class HeardAnswers implements Consumer<Answer> {

    private static final Pattern REFERENCE = Pattern.compile("Reference ([0-9a-f]{8})");

    private static final Pattern TEXT = Pattern.compile("\"key\":\"text\",\"feat\":7,\"value\":\"([^\"]*)\"");

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

    @Override
    public void accept(Answer answer) {
        answers.add(answer);
    }

    void forget() {
        answers.clear();
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    Set<String> references() {
        return answers.stream().flatMap(answer -> REFERENCE.matcher(answer.body()).results())
                .map((MatchResult found) -> found.group(1)).collect(Collectors.toSet());
    }

    boolean heard(String words) {
        return answers.stream().anyMatch(answer -> answer.body().contains(words) || answer.location().contains(words));
    }

    boolean wasSentTo(String address) {
        return answers.stream().anyMatch(answer -> answer.location().contains(address));
    }

    /** What the last answer put on the screen. */
    List<String> texts() {
        var all = answers();
        return all.isEmpty() ? List.of() : TEXT.matcher(all.getLast().body()).results().map(found -> found.group(1)).toList();
    }

    /** Or of nothing at all; a refusal of what they typed is another matter. */
    boolean heardOfFailure() {
        return answers.isEmpty() || !references().isEmpty() || answers.stream().anyMatch(answer -> answer.status() >= 400);
    }
}
