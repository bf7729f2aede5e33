package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldCause;
import com.duebook.credit.hold.HoldEventView;
import com.duebook.credit.hold.list.HoldRow;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.LimitUse;
import com.duebook.credit.hold.HoldView.Standing;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.policy.CreditPolicies;
import com.duebook.money.Money;
import com.duebook.text.Listing;
import com.duebook.ui.Timeline;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.workspace.Colleagues;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** States of holds and their causes, as members read them. */
@Component
class HoldTexts {

    private final CreditPolicies policies;
    private final Words words;

    HoldTexts(CreditPolicies policies, Words words) {
        this.policies = policies;
        this.words = words;
    }

    static Tone tone(HoldState state) {
        return switch (state) {
            case HOLD, STOP -> Tone.ACT;
            case WATCH, UNLOCKED -> Tone.SOON;
            case NONE -> Tone.QUIET;
        };
    }

    /** @param until the last day of an unlock */
    String label(HoldState state, @Nullable LocalDate until) {
        return until == null ? words.get("credit.hold.state." + state) : words.get("credit.hold.until", words.dates().date(until));
    }

    String name(HoldRow row) {
        return row.scope() == LimitScope.GROUP ? words.get("credit.hold.of.GROUP", row.name()) : row.name();
    }

    String daysLate(HoldRow row) {
        return row.daysLate() == 0 ? "" : words.get("credit.hold.part.late", row.daysLate());
    }

    String limit(HoldRow row, LimitTexts limits) {
        return limit(row, limits, words.locale());
    }

    /** In words where it is no figure; empty where there is none, or a rate is missing. */
    static String limit(HoldRow row, LimitTexts limits, Locale reader) {
        var credit = row.credit();
        return credit == null || !credit.unrated().isEmpty() ? "" : limits.amount(credit.credit().orElse(null), reader);
    }

    /** How much is used of what, in one line. */
    String use(HoldRow row, LimitTexts limits) {
        var used = row.used();
        if (used == null) {
            return "";
        }
        var limit = limit(row, limits);
        var credit = row.credit();
        if (credit == null || limit.isEmpty()) {
            return words.money(used);
        }
        return words.get(credit.credit().isPresent() ? credit.credit().get().isZero() ? "credit.hold.list.use.cash" : "credit.hold.list.use"
                : "credit.hold.list.use.unlimited", words.money(used), limit);
    }

    /** A sentence for each cause, with its amounts and days. */
    List<String> causes(Standing standing) {
        return standing.causes().stream().sorted().map(cause -> cause(cause, standing)).toList();
    }

    private String cause(HoldCause cause, Standing standing) {
        var limit = standing.limit();
        var policy = policies.of(standing.customer()).holds();
        return switch (cause) {
            case OVER_LIMIT -> words.get(LimitUse.key("credit.hold.because.OVER_LIMIT", limit), money(limit == null ? null : limit.used()),
                    money(limit == null ? null : limit.limit()), money(standing.over()));
            case LIMIT_NEAR -> words.get(LimitUse.key("credit.hold.because.LIMIT_NEAR", limit), money(limit == null ? null : limit.used()),
                    money(limit == null ? null : limit.limit()), policy.watchPercent());
            case LATE -> words.get("credit.hold.because.LATE", standing.daysLate(), Objects.requireNonNullElse(policy.lateDays(), 0));
            case BY_HAND -> words.get("credit.hold.because.BY_HAND");
        };
    }

    /** What somebody came to stand as, and of what causes. */
    String what(HoldEventView event) {
        return what(event.to(), event.causes());
    }

    String what(HoldState to, Set<HoldCause> of) {
        var state = words.get("credit.hold.state." + to);
        var causes = causes(of);
        return to == HoldState.STOP || causes.isEmpty() ? state : words.get("credit.hold.event", state, causes);
    }

    Timeline.Event entry(HoldEventView event, Colleagues people) {
        var until = event.until();
        var ceiling = event.ceiling();
        var unlock = until == null || ceiling == null ? ""
                : words.get("credit.hold.event.unlock", words.money(ceiling), words.dates().date(until));
        var approver = people.name(event.approvedBy());
        var approved = approver.isEmpty() ? "" : words.get("credit.hold.event.approved", approver);
        var detail = Stream.of(event.note(), unlock, approved).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
        return new Timeline.Event(event.at(), what(event), event.by() == null ? words.get("credit.hold.byItself") : event.by(), detail,
                null);
    }

    /** In a few words each. */
    String causes(Set<HoldCause> causes) {
        return Listing.of(causes.stream().sorted().map(cause -> words.get("credit.hold.cause." + cause)).toList(), words.locale());
    }

    private String money(@Nullable Money amount) {
        return amount == null ? "" : words.money(amount);
    }
}
