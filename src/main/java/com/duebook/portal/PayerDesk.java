package com.duebook.portal;

import com.duebook.checkout.AttemptView;
import com.duebook.checkout.Basket;
import com.duebook.checkout.Checkouts;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.checkout.gateway.PaymentGateway;
import com.duebook.checkout.link.OpenRequest;
import com.duebook.checkout.link.PaymentLinks;
import com.duebook.checkout.link.PaymentPurpose;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.UnlockOffer;
import com.duebook.customers.Customers;
import com.duebook.delivery.InvoiceFile;
import com.duebook.money.Money;
import com.duebook.payments.ReceiptFile;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.issued.IssuedPapers;
import com.duebook.receivables.payer.PayerItem;
import com.duebook.receivables.payer.PayerItems;
import com.duebook.smtp.MailAttachment;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.text.Texts;
import com.duebook.workspace.Logos;
import com.duebook.workspace.Workspaces;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Serves payers. They have no rights here; what they may do is what these methods do, each of which asks anew whether
 * the link is still good.
 */
@Service
public class PayerDesk {

    private final PaymentLinks links;
    private final PayerItems items;
    private final Customers customers;
    private final Workspaces workspaces;
    private final Logos logos;
    private final Holds holds;
    private final Checkouts checkouts;
    private final PaymentGateway gateway;
    private final InvoiceFile paper;
    private final IssuedPapers papers;
    private final ReceiptFile receipts;
    private final Tenancy tenancy;
    private final Texts texts;

    PayerDesk(
            PaymentLinks links,
            PayerItems items,
            Customers customers,
            Workspaces workspaces,
            Logos logos,
            Holds holds,
            Checkouts checkouts,
            PaymentGateway gateway,
            InvoiceFile paper,
            IssuedPapers papers,
            ReceiptFile receipts,
            Tenancy tenancy,
            Texts texts) {
        this.links = links;
        this.items = items;
        this.customers = customers;
        this.workspaces = workspaces;
        this.logos = logos;
        this.holds = holds;
        this.checkouts = checkouts;
        this.gateway = gateway;
        this.paper = paper;
        this.papers = papers;
        this.receipts = receipts;
        this.tenancy = tenancy;
        this.texts = texts;
    }

    /** Changes nothing. Empty for every link that is not good, whatever the reason. */
    public Optional<PayPage> page(String token) {
        return with(token, this::page);
    }

    /**
     * @param chosen due items of this customer
     * @param part of what is open of them, where that is allowed
     * @return where the payer goes on
     * @throws NotFound when the link is not good any more
     * @throws Refusal when this cannot be paid now
     */
    public URI pay(String token, List<UUID> chosen, @Nullable Money part, Locale language) {
        return with(token, link -> {
            var page = page(link);
            if (part != null && !page.partAllowed()) {
                throw new Refusal("payments.refusal.part");
            }
            var words = new PayWords(texts, language);
            var paid = page.open().stream().filter(item -> chosen.contains(item.id())).toList();
            var description = words.get(paid.stream().allMatch(item -> item.name().isInvoice())
                    ? "payments.portal.description" : "payments.portal.description.items",
                    words.listed(paid.stream().map(words::name).toList()), page.from());
            var choice = new PayChoice(page.currency(), paid, page.unlock(), "", part);
            var quote = page.unlock() == null ? null : new Basket.Quote(page.unlock().parts());
            return checkouts.begin(new Basket(link.link(), link.customer(), chosen, quote == null ? part : choice.asked(), quote,
                    new Basket.Payer(description, customers.brief(link.customer()).email(), language))).page();
        }).orElseThrow(NotFound::new);
    }

    /** Whether this amount can be paid online at all. */
    public boolean takes(Money amount) {
        return gateway.takes(amount);
    }

    /** Only of an invoice that the link's page shows. */
    public Optional<MailAttachment> document(String token, UUID invoice) {
        return with(token, link -> {
            var page = page(link);
            return Optional.of(paper).filter(it -> page.shows(invoice)).map(it -> it.of(invoice));
        }).flatMap(file -> file);
    }

    /** Of the newest payment made through this link. */
    public Optional<MailAttachment> receipt(String token) {
        return paidThrough(token, receipts::of);
    }

    public boolean hasReceipt(String token) {
        return paidThrough(token, payment -> payment).isPresent();
    }

    /** Of whoever asks, as PNG. */
    public Optional<byte[]> logo(String token) {
        return with(token, link -> logos.current()).flatMap(png -> png);
    }

    /** The newest attempt made through this link, after asking the provider about it. The return alone proves nothing. */
    public Optional<AttemptView> lastAttempt(String token) {
        return links.open(token).flatMap(link -> tenancy.callAs(link.workspace(), Actor.SYSTEM,
                () -> checkouts.newestThrough(link.link()).map(this::truth)));
    }

    private <T> Optional<T> paidThrough(String token, Function<UUID, T> work) {
        return links.open(token).flatMap(link -> tenancy.callAs(link.workspace(), Actor.SYSTEM,
                () -> checkouts.paidThrough(link.link()).map(work)));
    }

    private AttemptView truth(AttemptView known) {
        try {
            return known.state().isFinal() ? known : checkouts.refresh(known.id());
        } catch (GatewayUnclear stillUnknown) {
            return known;
        }
    }

    private PayPage page(OpenRequest link) {
        var settings = workspaces.settings();
        var customer = customers.brief(link.customer());
        var offer = link.purpose() == PaymentPurpose.UNLOCK ? holds.offer(link.customer()) : null;
        var all = items.of(link.customer(), shown(link, offer));
        var first = lead(all, link.items());
        var unlock = offer == null ? null : UnlockAsk.of(offer, first.total().currency());
        var wanted = unlock == null || !unlock.isPayable() ? Set.copyOf(link.items()) : unlock.parts().keySet();
        var lead = lead(all, wanted);
        var open = all.stream()
                .filter(it -> it != lead && it.isOpen() && it.total().currency().equals(lead.total().currency()))
                .toList();
        var asked = open.stream().filter(it -> wanted.contains(it.id())).toList();
        var others = open.stream().filter(it -> !wanted.contains(it.id())).toList();
        return new PayPage(PayFrame.of(settings, logos.changedAt().isPresent(), customer), customer.name(), link.purpose(), lead, asked,
                others,
                settings.allowPartialPayment() || unlock != null, checkouts.isPossible(), checkouts.isPaused(),
                Optional.of(settings.bank()).filter(bank -> bank.takes(lead.total().currency(), settings.address().country())),
                lead.invoice() != null && papers.namesAnotherAccount(lead.invoice()), unlock);
    }

    /** What the link was made for, and what unlocks by now. */
    private static Set<UUID> shown(OpenRequest link, @Nullable UnlockOffer offer) {
        var shown = new LinkedHashSet<>(link.items());
        if (offer != null) {
            offer.quote().parts().forEach(part -> shown.add(part.item()));
        }
        return shown;
    }

    private static PayerItem lead(List<PayerItem> all, Collection<UUID> asked) {
        return all.stream().filter(it -> asked.contains(it.id()))
                .min(Comparator.comparing(PayerItem::isOpen).reversed()).orElseThrow(NotFound::new);
    }

    private <T> Optional<T> with(String token, Function<OpenRequest, T> work) {
        return links.open(token).map(link -> tenancy.callAs(link.workspace(), PaymentLinks.PAYER, () -> work.apply(link)));
    }
}
