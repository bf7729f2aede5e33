package com.duebook.identity.passkey;

import com.duebook.problem.Refusal;
import com.duebook.site.Site;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * WebAuthn between this site and a browser, by Spring Security: what is asked, and whether the answer holds. The device
 * has to make sure that it is its owner, so one use is two factors.
 */
@Component
class Ceremonies {

    private static final Logger LOG = LoggerFactory.getLogger(Ceremonies.class);
    private static final int LONGEST_ANSWER = 50_000;
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final WebAuthnRelyingPartyOperations operations;

    /** For the public address alone, whatever address a request names. */
    Ceremonies(Credentials credentials, Site site) {
        var home = site.uri("login");
        var party = PublicKeyCredentialRpEntity.builder().id(home.getHost()).name("Duebook").build();
        var spring = new Webauthn4JRelyingPartyOperations(credentials, credentials, party, Set.of(origin(home)));
        spring.setCustomizeCreationOptions(options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build()));
        spring.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations = spring;
    }

    /** As browsers write it: without the port that its scheme has anyway. */
    static String origin(URI home) {
        var usual = "https".equals(home.getScheme()) ? 443 : 80;
        var port = home.getPort() == -1 || home.getPort() == usual ? "" : ":" + home.getPort();
        return home.getScheme() + "://" + home.getHost() + port;
    }

    PublicKeyCredentialCreationOptions creation(UUID person) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(known(person)));
    }

    /** @param person null for whichever the device knows */
    PublicKeyCredentialRequestOptions request(@Nullable UUID person) {
        return operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(person == null ? null : known(person)));
    }

    CredentialRecord register(PublicKeyCredentialCreationOptions asked, String answer, String label) {
        var key = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        requireAll(key.getType(), key.getRawId(), key.getResponse());
        requireAll(key.getResponse().getClientDataJSON(), key.getResponse().getAttestationObject());
        return verified(() -> operations.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(key, label))));
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> shown(String answer) {
        var key = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        requireAll(key.getRawId(), key.getResponse());
        requireAll(key.getResponse().getClientDataJSON(), key.getResponse().getAuthenticatorData(), key.getResponse().getSignature());
        return key;
    }

    void verify(PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        verified(() -> operations.authenticate(new RelyingPartyAuthenticationRequest(asked, shown)));
    }

    /** For the browser. */
    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    private static <T> T read(String answer, TypeReference<T> type) {
        try {
            var read = answer.length() <= LONGEST_ANSWER ? JSON.readValue(answer, type) : null;
            if (read != null) {
                return read;
            }
        } catch (JacksonException | IllegalArgumentException odd) {
            LOG.debug("a browser's answer cannot be read", odd);
        }
        throw new Refusal("identity.passkey.refused");
    }

    /** Spring Security reads what is left out as null, and asks it for more. */
    private static void requireAll(@Nullable Object... parts) {
        if (Arrays.asList(parts).contains(null)) {
            throw new Refusal("identity.passkey.refused");
        }
    }

    private static <T> T verified(Supplier<T> work) {
        try {
            return work.get();
        } catch (WebAuthnException | IllegalArgumentException wrong) {
            LOG.debug("a browser's answer does not hold", wrong);
            throw new Refusal("identity.passkey.refused");
        }
    }

    private static Authentication known(UUID person) {
        return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
    }
}
