package com.duebook.cluster.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();

    @Test
    void countsFaultsOfOursAndBrokenLinesAlone() {
        answers.add(200);
        answers.add(303);
        answers.add(429);
        assertThat(answers.broken()).isZero();

        answers.add(502);
        answers.add(Courier.NONE);

        assertThat(answers.broken()).isEqualTo(2);
        assertThat(answers.all()).isEqualTo(5);
    }
}
