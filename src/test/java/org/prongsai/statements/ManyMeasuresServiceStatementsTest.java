package org.prongsai.statements;

class ManyMeasuresServiceStatementsTest extends ServiceStatementsContract {

    ManyMeasuresServiceStatementsTest() {
        super(2_000);
    }
}
