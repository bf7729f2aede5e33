--liquibase formatted sql

--changeset duebook:sandbox-0002-caught-mail
--comment: the demo inbox; platform table
create table if not exists caught_mail (
    id          binary(16)   not null,
    received_at datetime(6)  not null,
    sender      varchar(500) not null,
    recipient   varchar(500) not null,
    subject     varchar(500) not null,
    message     longblob     not null,
    primary key (id),
    key caught_mail_newest (received_at, id)
) engine = InnoDB default charset = utf8mb4;
