package com.duebook.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.imports.format.DateVotes.Result;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateVotesTest {

    @Test
    void isDayFirstWhenOneDateSaysSo() {
        assertThat(of("1/2/2026", "13/2/2026")).returns(DateOrder.DAY_FIRST, Result::order).returns(false, Result::isUnclear);
    }

    @Test
    void asksWhenDayAndMonthCouldBeSwapped() {
        assertThat(of("1/2/2026", "3/4/2026")).returns(null, Result::order).returns(true, Result::isUnclear);
        assertThat(of("01/02/26", "03/04/26").isUnclear()).isTrue();
        assertThat(of("26-09-03").isUnclear()).isTrue();
    }

    @Test
    void doesNotAskWhereItMakesNoDifference() {
        assertThat(of("2026-09-01", "5/5/2026", "46266", "1. März 2026").isUnclear()).isFalse();
        assertThat(of("03.09.26", "02.08.26")).returns(DateOrder.DAY_FIRST, Result::order).returns(false, Result::isUnclear);
        assertThat(of().isUnclear()).isFalse();
    }

    @Test
    void asksWhereShortDatesMayBeginWithTheYear() {
        assertThat(of("26. 11. 28.")).returns(null, Result::order).returns(true, Result::isUnclear);
        assertThat(of("26/11/28", "26/09/05").isUnclear()).isTrue();
        assertThat(of("26.11.28", "26. 12. 28", "25. 12. 26.").isUnclear()).isTrue();
        assertThat(of("26.11.28 10:15").isUnclear()).isTrue();
        assertThat(of("26. 11. 28.", "26. 9. 5.")).as("no year has one digit").returns(DateOrder.YEAR_FIRST, Result::order);
        assertThat(result(List.of("ko", "en"), "25. 12. 26.").isUnclear()).as("Koreans begin with it").isTrue();
        assertThat(result(List.of("hu", "en"), "25.12.26").isUnclear()).isTrue();
    }

    @Test
    void takesTheYearLastWhereThatIsFarLikelier() {
        assertThat(of("28.11.26", "05.09.26", "26.11.20")).returns(DateOrder.DAY_FIRST, Result::order).returns(false, Result::isUnclear);
        assertThat(of("31/12/25", "01/02/26")).returns(DateOrder.DAY_FIRST, Result::order);
        assertThat(of("12/31/25", "01/02/26")).returns(DateOrder.MONTH_FIRST, Result::order);
    }

    @Test
    void asksForTheLanguageOfAMonthUnlessSomebodyHereSpeaksIt() {
        assertThat(of("5 listopada 2026").languages()).contains("hr", "pl");
        assertThat(of("5 listopada 2026", "6 stycznia 2027")).returns("pl", result -> result.form().months())
                .returns(List.of(), Result::languages);
        assertThat(result(List.of("pl", "en"), "5 listopada 2026").form().months()).isEqualTo("pl");
        assertThat(of("15 marraskuu 2026").form().months()).isEqualTo("fi");
        assertThat(of("5 Mar 2026", "4 févr. 2026", "3. März 2026").languages()).isEmpty();
    }

    @Test
    void knowsWhatYearsAreCountedFrom() {
        assertThat(of("05/09/2569", "14/10/2569").form().years()).isEqualTo(Years.BUDDHIST);
        assertThat(of("05/09/2569", "14/10/2026").form().years()).isEqualTo(Years.GREGORIAN);
        assertThat(of("115/09/05").form().years()).isEqualTo(Years.MINGUO);
    }

    @Test
    void prefersTheLanguagesOfTheWorkspace() {
        assertThat(DateVotes.preferred(java.util.Locale.ENGLISH, java.util.Locale.of("en", "FI"))).contains("fi", "en");
    }

    private static Result of(String... dates) {
        return result(List.of("en"), dates);
    }

    private static Result result(List<String> languages, String... dates) {
        var votes = new DateVotes(languages, null, LocalDate.of(2026, 11, 28));
        List.of(dates).forEach(votes::see);
        return votes.result();
    }
}
