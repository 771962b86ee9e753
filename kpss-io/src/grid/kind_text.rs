//! What each kind of file is called, and what to do with one that holds no grids.

use super::{BookFormat, Kind};

impl BookFormat {
    /// What a file of this format is called, in Czech.
    pub fn cs(self) -> &'static str {
        match self {
            Self::Xlsx => "sešit Excelu (.xlsx)",
            Self::Xlsm => "sešit Excelu s makry (.xlsm)",
            Self::Ods => "sešit LibreOffice (.ods)",
            Self::Xls => "sešit Excelu 97–2003 (.xls)",
            Self::Csv => "text CSV",
            Self::Docx => "dokument Wordu (.docx)",
        }
    }

    /// What a file of this format is called, in English.
    pub fn en(self) -> &'static str {
        match self {
            Self::Xlsx => "an Excel workbook (.xlsx)",
            Self::Xlsm => "an Excel workbook with macros (.xlsm)",
            Self::Ods => "a LibreOffice workbook (.ods)",
            Self::Xls => "an Excel 97–2003 workbook (.xls)",
            Self::Csv => "a CSV text",
            Self::Docx => "a Word document (.docx)",
        }
    }
}

impl Kind {
    /// What the file is and what to do, in Czech.
    pub fn cs(self) -> &'static str {
        match self {
            Self::Book(_) => "Soubor obsahuje tabulky.",
            Self::Empty => {
                "Soubor je prázdný. Ověřte, že se při stahování nebo ukládání neztratil obsah."
            }
            Self::Encrypted => {
                "Soubor je zaheslovaný. Otevřete jej, zrušte heslo (Soubor → Informace → Zamknout \
                 sešit nebo dokument → Zašifrovat pomocí hesla, heslo smažte) a uložte."
            }
            Self::Json => "Soubor není tabulka, ale dokument JSON; čte se přímo, bez převodu.",
            Self::Pdf => {
                "Toto je PDF; tabulky z něj nelze spolehlivě přečíst. Použijte sešit (.xlsx, .ods) \
                 nebo dokument Wordu (.docx), ze kterého vzniklo."
            }
            Self::OldWord => "Toto je dokument Wordu starší verze; uložte jej jako .docx.",
            Self::OldExcel => "Toto je sešit Excelu starší než z roku 1997; uložte jej jako .xlsx.",
            Self::OldOffice => {
                "Toto je soubor staršího Office, který není sešitem ani dokumentem Wordu. Tabulky \
                 uložte jako .xlsx."
            }
            Self::Xlsb => "Toto je binární sešit Excelu (.xlsb); uložte jej jako .xlsx.",
            Self::Slides => "Toto je prezentace; tabulky z ní uložte do sešitu .xlsx.",
            Self::OdfText => "Toto je dokument LibreOffice Writer (.odt); uložte jej jako .docx.",
            Self::OdfOther => {
                "Toto je soubor LibreOffice, který není sešitem. Tabulky uložte jako .ods nebo .xlsx."
            }
            Self::Apple => {
                "Toto je soubor Apple iWork (Numbers, Pages nebo Keynote); z Numbers jej exportujte \
                 jako .xlsx, z Pages jako .docx."
            }
            Self::Html => {
                "Toto je webová stránka, i kdyby se jmenovala jako sešit. Otevřete ji v Excelu nebo \
                 LibreOffice a uložte jako .xlsx."
            }
            Self::ExcelXml => {
                "Toto je tabulka XML Excelu 2003; otevřete ji v Excelu a uložte jako .xlsx."
            }
            Self::Xml => {
                "Toto je soubor XML, který není sešitem ani dokumentem Wordu. Tabulky uložte jako \
                 .xlsx nebo .ods."
            }
            Self::Rtf => "Toto je dokument RTF; otevřete jej ve Wordu a uložte jako .docx.",
            Self::Image => "Toto je obrázek. Údaje z něj přepište do sešitu .xlsx.",
            Self::Zip => {
                "Toto je archiv ZIP, ve kterém není sešit ani dokument Wordu přímo. Rozbalte jej a \
                 použijte soubory uvnitř."
            }
            Self::Damaged => {
                "Soubor je poškozený nebo neúplný. Stáhněte nebo zkopírujte jej znovu; potom jej \
                 otevřete v Excelu, Wordu nebo LibreOffice a uložte."
            }
            Self::Archive => "Toto je archiv. Rozbalte jej a použijte soubory uvnitř.",
            Self::Unknown => {
                "Druh souboru nelze určit. Čtou se sešity (.xlsx, .xlsm, .ods, .xls), texty .csv \
                 a dokumenty Wordu (.docx)."
            }
        }
    }

    /// What the file is and what to do, in English.
    pub fn en(self) -> &'static str {
        match self {
            Self::Book(_) => "The file holds tables.",
            Self::Empty => {
                "The file is empty. Check that its content was not lost when it was downloaded or saved."
            }
            Self::Encrypted => {
                "The file is protected by a password. Open it, take the password away (File → Info → \
                 Protect → Encrypt with Password, delete the password) and save it."
            }
            Self::Json => {
                "The file is no table but a JSON document; it is read directly, without conversion."
            }
            Self::Pdf => {
                "This is a PDF; tables cannot be read from it reliably. Use the workbook (.xlsx, \
                 .ods) or the Word document (.docx) from which it was made."
            }
            Self::OldWord => "This is a document of an older version of Word; save it as .docx.",
            Self::OldExcel => "This is an Excel workbook from before 1997; save it as .xlsx.",
            Self::OldOffice => {
                "This is a file of older Office that is neither a workbook nor a Word document. Save \
                 the tables as .xlsx."
            }
            Self::Xlsb => "This is a binary Excel workbook (.xlsb); save it as .xlsx.",
            Self::Slides => "This is a presentation; save its tables in a workbook (.xlsx).",
            Self::OdfText => "This is a document of LibreOffice Writer (.odt); save it as .docx.",
            Self::OdfOther => {
                "This is a LibreOffice file that is no workbook. Save the tables as .ods or .xlsx."
            }
            Self::Apple => {
                "This is a file of Apple iWork (Numbers, Pages or Keynote); export it from Numbers \
                 as .xlsx, from Pages as .docx."
            }
            Self::Html => {
                "This is a web page, even if it is named like a workbook. Open it in Excel or \
                 LibreOffice and save it as .xlsx."
            }
            Self::ExcelXml => {
                "This is an XML spreadsheet of Excel 2003; open it in Excel and save it as .xlsx."
            }
            Self::Xml => {
                "This is an XML file that is neither a workbook nor a Word document. Save the tables \
                 as .xlsx or .ods."
            }
            Self::Rtf => "This is an RTF document; open it in Word and save it as .docx.",
            Self::Image => "This is a picture. Copy its data into a workbook (.xlsx).",
            Self::Zip => {
                "This is a ZIP archive that is itself neither a workbook nor a Word document. Unpack \
                 it and use the files inside."
            }
            Self::Damaged => {
                "The file is damaged or incomplete. Download or copy it again; then open it in Excel, \
                 Word or LibreOffice and save it."
            }
            Self::Archive => "This is an archive. Unpack it and use the files inside.",
            Self::Unknown => {
                "The kind of the file cannot be told. Workbooks (.xlsx, .xlsm, .ods, .xls), texts \
                 .csv and Word documents (.docx) are read."
            }
        }
    }
}
