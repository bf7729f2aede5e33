package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.connection.AccountState;
import com.duebook.workspace.connection.ConnectedAccounts;
import com.duebook.workspace.connection.StripeConnection;
import com.duebook.workspace.connection.StripeConnections;
import com.stripe.StripeClient;
import com.stripe.model.Account;
import com.stripe.net.RequestOptions;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Gives the current workspace an account of its own under the platform's. Its owner answers Stripe's questions on
 * Stripe's pages, in one go or several. All methods but {@link #isOffered} are remote.
 *
 * @see <a href="https://docs.stripe.com/connect/hosted-onboarding">Stripe-hosted onboarding</a>
 */
@Service
public class StripeOnboarding {

    /** The parameter of the address that Stripe sends a browser back to. */
    public static final String RETURNED = "stripe";
    /** Its value when the link was over before anybody answered; else {@value #BACK}. */
    public static final String AGAIN = "again";
    static final String BACK = "back";

    private final StripeSettings settings;
    private final StripeClients clients;
    private final StripeConnections connections;
    private final ConnectedAccounts accounts;
    private final Workspaces workspaces;
    private final Access access;
    private final SecondPerson second;
    private final Tenancy tenancy;
    private final Site site;

    StripeOnboarding(StripeSettings settings, StripeClients clients, StripeConnections connections,
            ConnectedAccounts accounts, Workspaces workspaces, Access access, SecondPerson second, Tenancy tenancy,
            Site site) {
        this.settings = settings;
        this.clients = clients;
        this.connections = connections;
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.access = access;
        this.second = second;
        this.tenancy = tenancy;
        this.site = site;
    }

    /** Only where the installation has a platform account. */
    public boolean isOffered() {
        access.require(Right.READ);
        return settings.platformKey().isPresent();
    }

    /**
     * Opens an account where there is none yet.
     *
     * @return Stripe's page, which also asks where money is paid out to; good for one visit within minutes
     * @throws Refusal in Stripe's own words, say because it is not in that country, or when it cannot be reached; or when a
     *     second factor is still to be shown
     */
    public URI begin() {
        second.require(Right.OWN, null);
        return asked(() -> {
            var account = known().orElseGet(this::open);
            var link = OnboardingRequests.link(account, address(BACK), address(AGAIN));
            return URI.create(platform().v1().accountLinks().create(link).getUrl());
        });
    }

    /** @return what Stripe says now, which is kept; empty when there is no account */
    public Optional<AccountState> check() {
        access.require(Right.EDIT_SETTINGS);
        return known().map(account -> {
            var state = state(asked(() -> platform().v1().accounts().retrieve(StripeIds.checked(account))));
            accounts.note(state);
            return state;
        });
    }

    /** Takes up an account that was disconnected. */
    public Optional<AccountState> resume() {
        accounts.resume();
        return check();
    }

    private URI address(String how) {
        return site.uri("settings?" + RETURNED + "=" + how);
    }

    private Optional<String> known() {
        return connections.find().map(StripeConnection::account);
    }

    private String open() {
        connections.reserveEndpoint();
        var request = OnboardingRequests.account(workspaces.settings(), tenancy.tenant());
        var key = OnboardingRequests.key(request, connections.find().orElseThrow().connectedAt());
        var account = StripeCall.of(() -> platform().v1().accounts()
                .create(request, RequestOptions.builder().setIdempotencyKey(key).build()));
        accounts.begin(account.getId());
        return account.getId();
    }

    private StripeClient platform() {
        return clients.of(new StripeAccount(settings.platformKey().orElseThrow(), null));
    }

    private static <T> T asked(StripeCall<T> call) {
        try {
            return StripeCall.of(call);
        } catch (GatewayRefused refused) {
            throw new Refusal("stripe.connect.refused", words(refused));
        } catch (GatewayUnclear unclear) {
            throw new Refusal("stripe.settings.finding.UNREACHABLE");
        }
    }

    /** Without what only a log wants to know. */
    private static String words(GatewayRefused refused) {
        return String.valueOf(refused.getMessage())
                .replaceFirst("^Stripe answered [^:]*: ", "")
                .replaceFirst("; (code|request-id): .*$", "");
    }

    private static AccountState state(Account account) {
        if (Boolean.TRUE.equals(account.getChargesEnabled())) {
            return AccountState.READY;
        }
        var requirements = account.getRequirements();
        var isAsked = requirements != null && requirements.getCurrentlyDue() != null
                && !requirements.getCurrentlyDue().isEmpty();
        return Boolean.TRUE.equals(account.getDetailsSubmitted()) && !isAsked
                ? AccountState.IN_REVIEW : AccountState.UNFINISHED;
    }
}
