package org.prongsai.statements;

class FewMeasuresServiceStatementsTest extends ServiceStatementsContract {

    FewMeasuresServiceStatementsTest() {
        super(14);
    }
}
