; The installer for Windows: for this user only, without an administrator, in Dutch and English.
; makensis -DVERSION=0.1.0 -DBUNDLE=..\..\dist\netwerkapp -DICON=..\..\build\package\netwerkapp.ico -DOUT=setup.exe
; What the user wrote lies in %LOCALAPPDATA%\netwerkapp and is never touched, also not when the app is removed.
Unicode true
ManifestDPIAware true
!include MUI2.nsh
!include FileFunc.nsh
SetCompressor /SOLID lzma
Name "Netwerkapp"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Netwerkapp"
InstallDirRegKey HKCU "Software\Netwerkapp" "Folder"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Netwerkapp"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\netwerkapp.exe"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1043 ProductName "Netwerkapp"
VIAddVersionKey /LANG=1043 FileDescription "Netwerkapp installeren"
VIAddVersionKey /LANG=1043 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1043 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1043 LegalCopyright "MIT; Qt: LGPL-3.0"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"
LangString OPEN ${LANG_DUTCH} "Netwerkapp is nog open. Sluit het eerst en kies dan Opnieuw."
LangString OPEN ${LANG_ENGLISH} "Netwerkapp is still open. Close it first, then choose Retry."
LangString STAYS ${LANG_DUTCH} "Wat je hebt opgeschreven blijft staan in de map netwerkapp van je gebruikersgegevens."
LangString STAYS ${LANG_ENGLISH} "What you wrote stays in the folder netwerkapp of your user data."
LangString ARCHIVE ${LANG_DUTCH} "Archief van Netwerkapp"
LangString ARCHIVE ${LANG_ENGLISH} "Netwerkapp archive"

!macro WaitUntilClosed
  again:
  IfFileExists "$INSTDIR\netwerkapp.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\netwerkapp.exe" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
  Abort
  free:
  FileClose $0
  closed:
!macroend

Section
  !insertmacro WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Netwerkapp.lnk" "$INSTDIR\netwerkapp.exe"
  WriteRegStr HKCU "Software\Netwerkapp" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Netwerkapp"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\netwerkapp.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The makers of Netwerkapp"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ; "Open with" for people files; what opens them now stays what opens them.
  WriteRegStr HKCU "Software\Classes\Applications\netwerkapp.exe\shell\open\command" "" '"$INSTDIR\netwerkapp.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\netwerkapp.exe\SupportedTypes" ".vcf" ""
  ; An archive is the app's own.
  WriteRegStr HKCU "Software\Classes\.netwerk" "" "Netwerkapp.Archive"
  WriteRegStr HKCU "Software\Classes\Netwerkapp.Archive" "" "$(ARCHIVE)"
  WriteRegStr HKCU "Software\Classes\Netwerkapp.Archive\DefaultIcon" "" "$INSTDIR\netwerkapp.exe,0"
  WriteRegStr HKCU "Software\Classes\Netwerkapp.Archive\shell\open\command" "" '"$INSTDIR\netwerkapp.exe" "%1"'
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\netwerkapp.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Netwerkapp.lnk"
  DeleteRegKey HKCU "Software\Classes\Applications\netwerkapp.exe"
  DeleteRegKey HKCU "Software\Classes\.netwerk"
  DeleteRegKey HKCU "Software\Classes\Netwerkapp.Archive"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Netwerkapp"
  MessageBox MB_OK|MB_ICONINFORMATION "$(STAYS)" /SD IDOK
SectionEnd
