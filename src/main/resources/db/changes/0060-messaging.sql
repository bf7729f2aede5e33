--liquibase formatted sql

--changeset duebook:0060-messaging-mail
--comment: the model is forgotten once the mail is sent; version grows with each claim, so a worker that lost it changes nothing
create table if not exists mail (
    tenant_id   binary(16)   not null,
    id          binary(16)   not null,
    version     bigint       not null,
    dedupe_key  varchar(150) not null,
    recipient   varchar(254) not null,
    language    varchar(35)  not null,
    template    varchar(60)  not null,
    model       mediumtext,
    attachments text         not null,
    subject_id  binary(16),
    when_unsure varchar(10)  not null,
    state       varchar(10)  not null,
    problem     varchar(20),
    detail      varchar(500),
    title       varchar(250),
    attempts    int          not null,
    unsure      int          not null,
    created_at  datetime(6)  not null,
    claimed_at  datetime(6),
    sent_at     datetime(6),
    primary key (tenant_id, id),
    unique key mail_once (tenant_id, dedupe_key),
    key mail_about (tenant_id, subject_id, created_at),
    key mail_state (tenant_id, state, created_at),
    key mail_sent (tenant_id, sent_at),
    constraint mail_workspace foreign key (tenant_id) references workspace (id),
    constraint mail_state check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN'))
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0060-messaging-block
create table if not exists mail_block (
    tenant_id  binary(16)   not null,
    id         binary(16)   not null,
    version    bigint       not null,
    address    varchar(254) not null,
    reason     varchar(500) not null,
    blocked_at datetime(6)  not null,
    primary key (tenant_id, id),
    unique key mail_block_once (tenant_id, address),
    constraint mail_block_workspace foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0060-messaging-platform-mail
--comment: mail that no workspace sends, such as for signing up
create table if not exists platform_mail (
    id          binary(16)   not null,
    version     bigint       not null,
    dedupe_key  varchar(150) not null,
    recipient   varchar(254) not null,
    language    varchar(35)  not null,
    template    varchar(60)  not null,
    model       mediumtext,
    attachments text         not null,
    subject_id  binary(16),
    when_unsure varchar(10)  not null,
    state       varchar(10)  not null,
    problem     varchar(20),
    detail      varchar(500),
    title       varchar(250),
    attempts    int          not null,
    unsure      int          not null,
    created_at  datetime(6)  not null,
    claimed_at  datetime(6),
    sent_at     datetime(6),
    primary key (id),
    unique key platform_mail_once (dedupe_key),
    constraint platform_mail_state check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN'))
) engine = InnoDB default charset = utf8mb4;

--changeset duebook:0060-messaging-limit
--comment: how many mails a workspace wants to send a day at most, where it wants fewer than the installation allows
create table if not exists mail_limit (
    tenant_id binary(16) not null,
    a_day     int        not null,
    primary key (tenant_id),
    constraint mail_limit_tenant foreign key (tenant_id) references workspace (id)
) engine = InnoDB default charset = utf8mb4;
