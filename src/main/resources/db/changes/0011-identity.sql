--liquibase formatted sql

--changeset duebook:0011-identity
--comment: a person, known by one address whatever the number of workspaces
create table if not exists identity (
    id             binary(16)   not null,
    version        bigint       not null,
    email          varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    name           varchar(120) not null,
    -- null until a password was chosen: such a person cannot sign in with one
    password_hash  varchar(200),
    language       varchar(10)  not null,
    theme          varchar(6)   not null,
    created_at     datetime(6)  not null,
    -- counts what ends every open session: a new password, a sign-out everywhere
    session_epoch  int          not null,
    last_workspace binary(16),
    primary key (id),
    unique key identity_email (email)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0011-identity-token
--comment: mailed links that work once; only the SHA-256 of the token is kept
create table if not exists single_use_token (
    hash         binary(32)   not null,
    purpose      varchar(20)  not null,
    subject      varchar(254) not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    used_at      datetime(6),
    primary key (hash),
    key single_use_token_subject (purpose, subject),
    key single_use_token_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0011-identity-login-failures
--comment: by the hash of the address that was typed, known or not, so that the answer is the same
create table if not exists login_failure (
    address_hash  binary(32)  not null,
    failures      int         not null,
    blocked_until datetime(6) not null,
    primary key (address_hash)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0011-identity-membership
create table if not exists membership (
    id           binary(16)  not null,
    version      bigint      not null,
    workspace_id binary(16)  not null,
    identity_id  binary(16)  not null,
    role         varchar(10) not null,
    joined_at    datetime(6) not null,
    disabled_at  datetime(6),
    primary key (id),
    unique key membership_once (workspace_id, identity_id),
    key membership_identity (identity_id),
    constraint membership_workspace foreign key (workspace_id) references workspace (id),
    constraint membership_identity foreign key (identity_id) references identity (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0011-identity-invitation
create table if not exists invitation (
    id           binary(16)   not null,
    version      bigint       not null,
    workspace_id binary(16)   not null,
    email        varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    role         varchar(10)  not null,
    language     varchar(10)  not null,
    invited_by   varchar(120) not null,
    sent_at      datetime(6)  not null,
    primary key (id),
    unique key invitation_once (workspace_id, email),
    constraint invitation_workspace foreign key (workspace_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
