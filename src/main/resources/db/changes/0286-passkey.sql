--liquibase formatted sql

--changeset duebook:0286-passkey
--comment: a public key whose private one a person's device keeps: WebAuthn
create table if not exists passkey (
    id                 binary(16)      not null,
    version            bigint          not null,
    identity_id        binary(16)      not null,
    -- what devices know the person by: random, the same for all of theirs, and nothing of their address
    user_handle        binary(32)      not null,
    -- made by the device
    credential_id      varbinary(1023) not null,
    -- COSE
    public_key         varbinary(2000) not null,
    -- CBOR, as registered
    attestation        varbinary(8000) not null,
    -- as last shown; 0 for those that do not count
    signature_count    bigint          not null,
    verified           boolean         not null,
    backup_eligible    boolean         not null,
    backed_up          boolean         not null,
    -- separated by commas
    transports         varchar(200)    not null,
    label              varchar(60)     not null,
    added_at           datetime(6)     not null,
    used_at            datetime(6),
    primary key (id),
    unique key passkey_credential (credential_id),
    key passkey_handle (user_handle),
    key passkey_person (identity_id, added_at),
    constraint passkey_person foreign key (identity_id) references identity (id)
) engine = InnoDB default charset = utf8mb4;
