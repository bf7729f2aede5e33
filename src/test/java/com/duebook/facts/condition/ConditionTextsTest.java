package com.duebook.facts.condition;

import static com.duebook.ageing.OverdueFacts.AMOUNT_OVERDUE;
import static com.duebook.ageing.OverdueFacts.DAYS_OVERDUE;
import static com.duebook.credit.behaviour.BehaviourFacts.AVERAGE_DAYS_LATE;
import static com.duebook.credit.behaviour.BehaviourFacts.PROMPTNESS_INDEX;
import static com.duebook.credit.score.ScoreFacts.CREDIT_CLASS;
import static com.duebook.credit.score.ScoreFacts.CREDIT_CLASS_WORSENED;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.support.IntegrationTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ConditionTextsTest {

    @Autowired ConditionTexts texts;
    @Autowired ConditionJson json;

    private final Group condition = Group.all(
            Comparison.of(AMOUNT_OVERDUE, Operator.OVER, 500_000, ConditionTest.EUR),
            Group.any(Comparison.of(AVERAGE_DAYS_LATE, Operator.OVER, 20), Comparison.of(CREDIT_CLASS, Operator.IS_NOT, "Good")));

    @Test
    void readsAsASentence() {
        assertThat(texts.sentence(condition, Locale.ENGLISH))
                .isEqualTo("Amount overdue over EUR\u00a05,000.00 and (average days late over 20 days or credit class is not Good)");
        assertThat(texts.sentence(condition, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("逾期金额超过 EUR\u00a05,000.00，且（平均逾期天数超过 20 天，或信用等级不为 Good）");
    }

    @Test
    void saysThresholdsAsEver() {
        assertThat(texts.sentence(Group.all(Comparison.reaching(DAYS_OVERDUE, 30, null)), Locale.ENGLISH))
                .isEqualTo("30 days overdue or more");
        assertThat(texts.sentence(Group.all(Comparison.reaching(PROMPTNESS_INDEX, 60, null)), Locale.ENGLISH))
                .isEqualTo("Promptness index 60 or less");
        assertThat(texts.sentence(Group.none(Comparison.of(CREDIT_CLASS_WORSENED, true), Comparison.of(DAYS_OVERDUE, Operator.OVER, 3)),
                Locale.ENGLISH)).isEqualTo("neither of: credit class worsened or days overdue over 3 days");
    }

    @Test
    void isStoredAsItIs() {
        var gone = Group.any(condition, Comparison.of(new FactKey("GONE", FactUnit.UNKNOWN), Operator.UNDER, -7));

        assertThat(json.read(ConditionJson.write(gone))).isEqualTo(gone);
        assertThat(json.read("{\"all\":[{\"fact\":\"CREDIT_CLASS_WORSENED\",\"is\":\"AT_LEAST\",\"number\":1}]}"))
                .isEqualTo(Group.all(Comparison.of(CREDIT_CLASS_WORSENED, true)));
    }
}
