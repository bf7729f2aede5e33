--liquibase formatted sql

--changeset duebook:0260-workspace-iban
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from workspace where bank_account is not null)
--comment: what is an IBAN but for blanks, points, dashes, small letters or the word in front, in the one form that is stored since
update workspace
set bank_account = regexp_replace(upper(regexp_replace(replace(bank_account, _utf8mb4 x'C2A0', ''), '[-./: ]', '')), '^IBAN', '')
where regexp_replace(upper(regexp_replace(replace(bank_account, _utf8mb4 x'C2A0', ''), '[-./: ]', '')), '^IBAN', '')
    regexp '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$';

--changeset duebook:0260-workspace-bic
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:1 select exists (select 1 from workspace where bank_bic is not null)
update workspace set bank_bic = upper(replace(bank_bic, ' ', ''))
where upper(replace(bank_bic, ' ', '')) regexp '^[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?$';
