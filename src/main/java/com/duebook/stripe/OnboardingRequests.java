package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.duebook.workspace.WorkspaceSettings;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountCreateParams.Controller;
import com.stripe.param.AccountLinkCreateParams;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** What the platform asks of Stripe when it opens an account for a workspace. */
final class OnboardingRequests {

    /** Name of metadata by which the platform's owner knows it again. */
    static final String WORKSPACE = "duebook_workspace";

    private OnboardingRequests() {}

    /** The account pays its fees, Stripe asks its questions and bears its losses: the platform touches no money. */
    static AccountCreateParams account(WorkspaceSettings workspace, UUID id) {
        var account = AccountCreateParams.builder()
                .setBusinessProfile(AccountCreateParams.BusinessProfile.builder().setName(workspace.name()).build())
                .setCapabilities(Capabilities.builder()
                        .setCardPayments(Capabilities.CardPayments.builder().setRequested(true).build())
                        .setTransfers(Capabilities.Transfers.builder().setRequested(true).build())
                        .build())
                .setController(Controller.builder()
                        .setFees(Controller.Fees.builder().setPayer(Controller.Fees.Payer.ACCOUNT).build())
                        .setLosses(Controller.Losses.builder().setPayments(Controller.Losses.Payments.STRIPE).build())
                        .setRequirementCollection(Controller.RequirementCollection.STRIPE)
                        .setStripeDashboard(Controller.StripeDashboard.builder()
                                .setType(Controller.StripeDashboard.Type.FULL).build())
                        .build())
                .putMetadata(WORKSPACE, id.toString());
        if (!workspace.address().country().isEmpty()) {
            account.setCountry(workspace.address().country());
        }
        return account.build();
    }

    /** @param again where a browser is sent that opened a link a second time, or too late */
    static AccountLinkCreateParams link(String account, URI back, URI again) {
        return AccountLinkCreateParams.builder()
                .setAccount(account)
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .setReturnUrl(back.toString())
                .setRefreshUrl(again.toString())
                .build();
    }

    /** One account for each time a workspace begins, however often it asks; another one for another question. */
    static String key(AccountCreateParams request, Instant begun) {
        return UUID.nameUUIDFromBytes((request.toMap() + " " + begun).getBytes(UTF_8)).toString();
    }
}
