package com.duebook.checkout;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.SettlementOrder;
import com.duebook.money.Money;
import com.duebook.payments.Share;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.receivables.Payables;
import com.duebook.site.Site;
import com.duebook.time.Today;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of an attempt, each a transaction; what is remote happens between them. The locks on the invoices and
 * charges decide who may open a checkout, so there are never two payable ones for a due item.
 */
@Component
class AttemptBook {

    static final Duration LOOK_AGAIN = Duration.ofMinutes(15);

    private final Attempts attempts;
    private final AttemptShares shares;
    private final CheckoutSlots slots;
    private final Payables invoices;
    private final OwedItems items;
    private final WorkQueue work;
    private final Today today;
    private final Site site;

    AttemptBook(
            Attempts attempts,
            AttemptShares shares,
            CheckoutSlots slots,
            Payables invoices,
            OwedItems items,
            WorkQueue work,
            Today today,
            Site site) {
        this.attempts = attempts;
        this.shares = shares;
        this.slots = slots;
        this.invoices = invoices;
        this.items = items;
        this.work = work;
        this.today = today;
        this.site = site;
    }

    /** @throws Refusal when nothing of it is open any more */
    @Transactional
    CheckoutClaim claim(Basket basket, String provider) {
        var wanted = wanted(basket);
        var live = live(wanted.stream().map(AttemptBook::item).toList());
        if (live.size() == 1 && isTheSame(live.getFirst(), basket, wanted)) {
            var same = live.getFirst();
            return same.isUnanswered() ? new CheckoutClaim.Granted(same.id()) : new CheckoutClaim.AlreadyOpen(same.id(), same.page());
        }
        if (!live.isEmpty()) {
            return new CheckoutClaim.Taken(live.stream().map(PaymentAttempt::id).toList());
        }
        return new CheckoutClaim.Granted(enter(basket, wanted, provider));
    }

    /** The provider sends a payer back to the link through which the checkout was opened. */
    private boolean isTheSame(PaymentAttempt attempt, Basket basket, List<Share> wanted) {
        return attempt.canStillBegin(today.now())
                && Objects.equals(attempt.link(), basket.link())
                && attempt.amount().equals(total(basket, wanted))
                && Set.copyOf(sharesOf(attempt.id())).equals(Set.copyOf(wanted));
    }

    private UUID enter(Basket basket, List<Share> wanted, String provider) {
        var attempt = attempts.saveAndFlush(
                new PaymentAttempt(basket, total(basket, wanted), provider, today.now()));
        wanted.forEach(share -> {
            shares.save(new AttemptShare(attempt.id(), share));
            slots.give(item(share), attempt.id());
        });
        work.add(ConfirmAttempt.KIND, attempt.id().toString(), today.now().plus(LOOK_AGAIN));
        return attempt.id();
    }

    /** More than the items take only where the rest may be credit. */
    private static Money total(Basket basket, List<Share> wanted) {
        var shares = Money.sum(wanted.stream().map(Share::amount).toList(), wanted.getFirst().amount().currency());
        return basket.quote() != null && basket.part() != null ? basket.part() : shares;
    }

    private List<Share> wanted(Basket basket) {
        invoices.lock(items.of(basket.items()).stream().map(OwedItem::debt).distinct().toList());
        var asked = items.of(basket.items());
        if (asked.stream().anyMatch(item -> !item.customer().equals(basket.customer()))) {
            throw new NotFound();
        }
        var part = basket.part();
        if (part != null && !part.isPositive()) {
            throw new Refusal("payments.refusal.part");
        }
        var quote = basket.quote();
        var wanted = shares(asked.stream().filter(OwedItem::isOpen).toList(), part, quote == null ? Map.of() : quote.first());
        if (wanted.isEmpty()) {
            throw new Refusal("payments.refusal.nothingOpen");
        }
        return wanted;
    }

    /** What a part does not reach is not asked for. @param first how much of some is paid before the rest of any */
    private static List<Share> shares(List<OwedItem> open, @Nullable Money part, Map<UUID, Money> first) {
        if (open.isEmpty()) {
            return List.of();
        }
        var inOrder = SettlementOrder.of(open);
        var none = Money.zero(inOrder.getFirst().open().currency());
        var all = Money.sum(inOrder.stream().map(OwedItem::open).toList(), none.currency());
        var left = part == null ? all : part;
        var given = new LinkedHashMap<OwedItem, Money>();
        for (var item : inOrder) {
            var share = first.getOrDefault(item.id(), none).min(item.open()).min(left);
            given.put(item, share);
            left = left.minus(share);
        }
        for (var item : inOrder) {
            var share = item.open().minus(given.getOrDefault(item, none)).min(left);
            given.merge(item, share, Money::plus);
            left = left.minus(share);
        }
        return given.entrySet().stream().filter(each -> each.getValue().isPositive())
                .map(each -> new Share(each.getKey().debt(), each.getKey().id(), each.getValue())).toList();
    }

    private List<PaymentAttempt> live(List<UUID> ids) {
        return attempts.findAllById(slots.holders(ids)).stream()
                .filter(attempt -> attempt.state().isLive())
                .toList();
    }

    private static UUID item(Share share) {
        return Objects.requireNonNull(share.item());
    }

    /** Attempts that could still be paid for these due items. */
    @Transactional(readOnly = true)
    List<UUID> liveFor(List<UUID> ids) {
        return live(ids).stream().map(PaymentAttempt::id).toList();
    }

    @Transactional(readOnly = true)
    CheckoutRequest request(UUID id) {
        var attempt = required(id);
        return new CheckoutRequest(id, "checkout-" + id, attempt.amount(), attempt.description(), attempt.email(),
                attempt.locale(), page(attempt, "done"), page(attempt, "due"),
                attempt.createdAt(), attempt.expiresAt());
    }

    private URI page(PaymentAttempt attempt, String name) {
        return site.uri("pay/" + attempt.link() + "/" + name);
    }

    /** Whether it can be paid now; another one may have ended it while it was being opened. */
    @Transactional
    boolean opened(UUID id, OpenedCheckout checkout) {
        var attempt = attempts.locked(id).orElseThrow(NotFound::new);
        attempt.opened(checkout);
        return attempt.state() == AttemptState.OPEN;
    }

    @Transactional
    void givenUp(UUID id) {
        attempts.locked(id).orElseThrow(NotFound::new).givenUp();
    }

    @Transactional(readOnly = true)
    AttemptView view(UUID id) {
        return required(id).view();
    }

    @Transactional(readOnly = true)
    Optional<AttemptView> newestThrough(UUID link) {
        return attempts.findFirstByLinkIdOrderByCreatedAtDesc(link).map(PaymentAttempt::view);
    }

    @Transactional(readOnly = true)
    Optional<UUID> newestPaymentThrough(UUID link) {
        return attempts.findFirstByLinkIdAndPaymentIdIsNotNullOrderByCreatedAtDesc(link).flatMap(PaymentAttempt::payment);
    }

    @Transactional(readOnly = true)
    Optional<UUID> ofSession(String provider, String session) {
        return attempts.findByProviderAndSession(provider, session).map(PaymentAttempt::id);
    }

    @Transactional(readOnly = true)
    Optional<UUID> ofPayment(UUID payment) {
        return attempts.findByPaymentId(payment).map(PaymentAttempt::id);
    }

    private List<Share> sharesOf(UUID attempt) {
        return shares.findByAttemptId(attempt).stream().map(AttemptShare::share).toList();
    }

    private PaymentAttempt required(UUID id) {
        return attempts.findById(id).orElseThrow(NotFound::new);
    }
}
