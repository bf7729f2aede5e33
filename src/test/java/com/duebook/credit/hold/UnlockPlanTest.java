package com.duebook.credit.hold;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.exposure.AskingOrders.Asking;
import com.duebook.credit.hold.UnlockQuote.Obstacle;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.credit.policy.Tolerance;
import com.duebook.ledger.open.OpenClaims.OpenClaim;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRate;
import com.duebook.rates.RatesOn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The least that ends all causes, and what it goes to. */
class UnlockPlanTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final HoldPolicy HOLDS = new HoldPolicy(90, 10, Set.of());
    private static final CreditPolicy POLICY = CreditPolicy.USUAL.holding(HOLDS);
    private static final RatesOn RATES =
            new RatesOn(TODAY, EUR, Map.of(USD, new ExchangeRate(USD, EUR, TODAY, new BigDecimal("0.5"), "bank")));

    @Test
    void isWhatIsOverTheLimitFromTheOldestOn() {
        var quote = quote(use(10_000, 12_345), claim(1, 5, 300), claim(2, -5, 9_000), claim(3, -30, 3_045));

        assertThat(parts(quote)).containsExactly("1: 300", "2: 2045");
        assertThat(quote.amounts()).containsExactly(eur(2_345));
    }

    @Test
    void paysWhatIsTooLateInFullAndThenWhatIsStillOver() {
        var quote = quote(late(use(10_000, 12_000)), claim(1, 11, 500), claim(2, 10, 4_000), claim(3, -5, 7_500));

        assertThat(parts(quote)).containsExactly("1: 500", "2: 1500");
    }

    @Test
    void asksNoMoreThanWhatIsLateWhereThatIsEnough() {
        assertThat(parts(quote(late(use(10_000, 10_100)), claim(1, 11, 500), claim(2, -5, 9_600)))).containsExactly("1: 500");
        assertThat(parts(quote(new HoldFacts(null, 11, false), claim(1, 11, 500), claim(2, 10, 50)))).containsExactly("1: 500");
    }

    @Test
    void leavesWhatIsDisputedForLast() {
        var disputed = new OpenClaim(new UUID(0, 1), new UUID(9, 1), TODAY.minusDays(40), eur(500), eur(500));

        assertThat(parts(quote(use(1_000, 1_500), disputed, claim(2, -5, 1_000)))).containsExactly("2: 500");
        assertThat(parts(quote(use(100, 1_500), disputed, claim(2, -5, 1_000)))).containsExactly("1: 400", "2: 1000");
    }

    /** Whoever has paid already is not asked to. */
    @Test
    void asksNothingForWhatIsLateWhereMoneyIsThereForIt() {
        var late = new HoldFacts(null, 11, false);

        assertThat(quote(List.of(eur(500)), late, claim(1, 11, 500), claim(2, -5, 900)).obstacle()).isEqualTo(Obstacle.UNUSED_MONEY);
        assertThat(parts(quote(List.of(eur(499)), late, claim(1, 11, 500)))).containsExactly("1: 500");
        assertThat(parts(quote(List.of(Money.of(9_000, USD)), late, claim(1, 11, 500)))).containsExactly("1: 500");
    }

    @Test
    void convertsAndNeverPaysTooLittle() {
        var dollars = new OpenClaim(new UUID(0, 1), new UUID(9, 1), TODAY.plusDays(1), Money.of(5_000, USD), Money.zero(USD));

        assertThat(parts(quote(use(1_000, 1_101), dollars))).containsExactly("1: 202");
        assertThat(parts(quote(use(1_000, 1_601), dollars, claim(2, 0, 100)))).containsExactly("2: 100", "1: 1002");
    }

    @Test
    void isForPeopleWherePayingDoesNotHelp() {
        assertThat(quote(use(1_000, 1_500), claim(1, -5, 499)).obstacle()).isEqualTo(Obstacle.NOT_OWED);
        assertThat(quote(use(1_000, 1_500), claim(1, -5, 500)).obstacle()).isNull();
        assertThat(quote(new HoldFacts(null, 11, true), claim(1, 11, 500)).obstacle()).isEqualTo(Obstacle.NO_RATE);
        var overdueAlone = new CreditPolicy(OverLimit.BLOCK, OverLimit.BLOCK, Tolerance.NONE, Set.of(ExposureBucket.OVERDUE), 30);
        assertThat(UnlockPlan.quote(List.of(held(use(1_000, 1_500))), List.of(claim(1, -5, 500)), List.of(), overdueAlone, RATES,
                TODAY).obstacle())
                .isEqualTo(Obstacle.NOT_OWED);
    }

    @Test
    void leavesRoomWhereWhatIsLateIsMoreThanWhatIsOver() {
        assertThat(room(use(10_000, 12_345), claim(2, -5, 12_345))).contains(eur(0));
        assertThat(room(late(use(10_000, 9_000)), claim(1, 11, 500), claim(2, -5, 8_500))).contains(eur(1_500));
        assertThat(room(new HoldFacts(null, 11, false), claim(1, 11, 500))).isEmpty();
        assertThat(room(use(1_000, 1_500), claim(1, -5, 499))).isEmpty();
    }

    /** Of 1,500 left: 1,000 and then 400 of the customer's own; 600 does not fit any more, and USD 2.00 are EUR 1.00. */
    @Test
    void leavesOutWhatWaitingOrdersTake() {
        var facts = late(use(10_000, 9_000));
        var claims = new OpenClaim[] {claim(1, 11, 500), claim(2, -5, 8_500)};

        assertThat(room(facts, List.of(asking(7, eur(1_000)), asking(7, eur(600)), asking(7, eur(400))), claims)).contains(eur(100));
        assertThat(room(facts, List.of(asking(7, Money.of(200, USD))), claims)).contains(eur(1_400));
        assertThat(room(facts, List.of(asking(8, eur(1_000))), claims)).as("of another, by its own limit").contains(eur(1_500));
        assertThat(room(facts, List.of(asking(7, Money.of(1, Currency.getInstance("PLN")))), claims)).as("no rate").contains(eur(1_500));
    }

    private static Optional<Money> room(HoldFacts facts, OpenClaim... claims) {
        return room(facts, List.of(), claims);
    }

    private static Optional<Money> room(HoldFacts facts, List<Asking> asking, OpenClaim... claims) {
        return UnlockPlan.room(List.of(held(facts)), quote(facts, claims), asking, POLICY, RATES, TODAY);
    }

    private static Asking asking(long customer, Money amount) {
        return new Asking(new UUID(0, customer), amount);
    }

    @Test
    void isNothingWhereNothingIsHeld() {
        assertThat(quote(use(1_000, 1_000), claim(1, 10, 1_000))).isEqualTo(UnlockQuote.NOTHING);
        assertThat(quote(use(1_000, 1_000), claim(1, 10, 1_000)).isPayable()).isFalse();
    }

    private static UnlockQuote quote(HoldFacts facts, OpenClaim... claims) {
        return quote(List.of(), facts, claims);
    }

    private static UnlockQuote quote(List<Money> unused, HoldFacts facts, OpenClaim... claims) {
        return UnlockPlan.quote(List.of(held(facts)), List.of(claims), unused, POLICY, RATES, TODAY);
    }

    private static Held held(HoldFacts facts) {
        return Held.of(new Holder(new UUID(0, 7), LimitScope.CUSTOMER), facts, null, HOLDS, TODAY);
    }

    private static HoldFacts use(long limit, long used) {
        return new HoldFacts(new LimitUse(eur(limit), eur(limit), eur(used)), 0, false);
    }

    private static HoldFacts late(HoldFacts facts) {
        return new HoldFacts(facts.limit(), 11, false);
    }

    private static OpenClaim claim(int id, int daysLate, long minor) {
        return new OpenClaim(new UUID(0, id), new UUID(9, id), TODAY.minusDays(daysLate), eur(minor), eur(0));
    }

    private static List<String> parts(UnlockQuote quote) {
        return quote.parts().stream().map(part -> part.item().getLeastSignificantBits() + ": " + part.amount().minor()).toList();
    }

    private static Money eur(long minor) {
        return Money.of(minor, EUR);
    }
}
