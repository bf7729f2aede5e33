package com.duebook.credit.policy;

/** Whoever follows the credit policy; told in the transaction that changes it. */
public interface PolicyWatch {

    void policyChanged();
}
