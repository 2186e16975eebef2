package org.prongsai.paper;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet is printed: landscape A4, as wide as the paper and as long as it needs, its pages numbered. */
final class SheetPrint {

    private SheetPrint() {}

    static void layOut(SXSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }
}
