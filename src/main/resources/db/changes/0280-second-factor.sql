--liquibase formatted sql

--changeset duebook:0280-identity-totp
--comment: an authenticator app that its person has confirmed; under the person's own id, so that there is one
create table if not exists identity_totp (
    id        binary(16)    not null,
    version   bigint        not null,
    -- wrapped by the master key with this fingerprint
    secret    varbinary(80) not null,
    secret_by char(16)      character set ascii collate ascii_bin not null,
    -- the last time step whose code was used: RFC 6238, 5.2
    last_step bigint        not null,
    added_at  datetime(6)   not null,
    primary key (id),
    constraint identity_totp_person foreign key (id) references identity (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0280-recovery-code
--comment: each lets its person in once when the app is lost; only the SHA-256 of the person and the code is kept
create table if not exists recovery_code (
    id          binary(16)  not null,
    version     bigint      not null,
    identity_id binary(16)  not null,
    hash        binary(32)  not null,
    used_at     datetime(6),
    primary key (id),
    unique key recovery_code_once (identity_id, hash),
    constraint recovery_code_person foreign key (identity_id) references identity (id)
) engine = InnoDB default charset = utf8mb4;
