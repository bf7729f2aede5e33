package com.duebook.identity.passkey;

import com.duebook.identity.People;
import com.duebook.problem.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * What Spring Security asks about people and their keys. Its user names are our ids; what devices show is the address.
 * Within {@code Personal.work}.
 */
@Component
class Credentials implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final PasskeyRows rows;
    private final People people;
    private final Clock clock;

    Credentials(PasskeyRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Writes down a use. Spring compares the count with that of the registration alone, so that a copied key would pass;
     * a new key is kept by its caller, who knows the person.
     *
     * @throws Refusal for a count that was shown before
     */
    @Override
    public void save(CredentialRecord shown) {
        var id = shown.getCredentialId().getBytes();
        if (rows.findByCredentialId(id).isPresent()
                && rows.use(id, shown.getSignatureCount(), shown.isBackupState(), clock.instant()) != 1) {
            throw new Refusal("identity.passkey.copied");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return rows.findByCredentialId(id.getBytes()).map(Passkey::record).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return rows.findByUserHandle(handle.getBytes()).stream().map(Passkey::record).toList();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return rows.findByUserHandle(handle.getBytes()).stream().findFirst().map(key -> user(key.person(), handle)).orElse(null);
    }

    /** Whoever has no key yet gets a handle that is kept with their first. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String person) {
        var id = UUID.fromString(person);
        var handle = rows.findByPersonOrderByAddedAt(id).stream().findFirst().map(Passkey::handle).orElseGet(Bytes::random);
        return user(id, handle);
    }

    private PublicKeyCredentialUserEntity user(UUID id, Bytes handle) {
        var person = people.person(id);
        return ImmutablePublicKeyCredentialUserEntity.builder().id(handle).name(person.email()).displayName(person.name()).build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("a handle is kept with its keys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("people remove their keys by Passkeys");
    }
}
