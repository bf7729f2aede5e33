--liquibase formatted sql

--changeset duebook:0285-sign-in-session
--comment: one for each sign-in, in whichever browser and on whichever node; forgotten a day after it began
create table if not exists sign_in_session (
    id             binary(16)  not null,
    identity_id    binary(16)  not null,
    -- that of the person, as long as they have not ended all of their sessions since
    session_epoch  int         not null,
    begun_at       datetime(6) not null,
    -- to within some minutes
    seen_at        datetime(6) not null,
    ended_at       datetime(6),
    -- as far as the browser told
    browser        varchar(20),
    device         varchar(20),
    -- from where it began
    client_address varchar(64) not null,
    primary key (id),
    key sign_in_session_identity (identity_id, begun_at),
    key sign_in_session_begun (begun_at),
    constraint sign_in_session_identity foreign key (identity_id) references identity (id)
) engine = InnoDB default charset = utf8mb4;
