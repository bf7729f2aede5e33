--liquibase formatted sql

--changeset duebook:0220-membership-role
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'membership' and column_name = 'role' and character_maximum_length < 20
--comment: a credit manager's name has fourteen letters
alter table membership modify column role varchar(20) not null;

--changeset duebook:0220-invitation-role
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select count(*) from information_schema.columns where table_schema = database() and table_name = 'invitation' and column_name = 'role' and character_maximum_length < 20
alter table invitation modify column role varchar(20) not null;
